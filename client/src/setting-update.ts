/** The values that a setting has on its levels. */
export interface SettingLevels<T> {
  readonly defaultValue?: T;
  readonly globalValue?: T;
  readonly workspaceValue?: T;
  readonly workspaceFolderValue?: T;
}

/**
 * How a setting gets a value: on the innermost level that has one already, else for the user, so that nothing is written
 * into a corpus unasked; and taken away where the level below says the same.
 */
export function planUpdate<T>(levels: SettingLevels<T>, wanted: T): { readonly target: 'folder' | 'workspace' | 'user'; readonly value: T | undefined } {
  const { defaultValue, globalValue, workspaceValue, workspaceFolderValue } = levels;
  const target = workspaceFolderValue !== undefined ? 'folder' : workspaceValue !== undefined ? 'workspace' : 'user';
  const forUser = target === 'user' ? undefined : globalValue;
  const below = (target === 'folder' ? workspaceValue : undefined) ?? forUser ?? defaultValue;
  return { target, value: wanted === below ? undefined : wanted };
}
