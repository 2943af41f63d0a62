import assert from 'node:assert/strict';
import { planUpdate, type SettingLevels } from '../src/setting-update';

describe('where a setting is written', () => {
  const plan = (levels: SettingLevels<boolean>, wanted: boolean) => planUpdate({ defaultValue: true, ...levels }, wanted);

  it('is for the user, where nothing else has a value', () => assert.deepEqual(plan({}, false), { target: 'user', value: false }));
  it('is nowhere, where the default is wanted again', () => assert.deepEqual(plan({ globalValue: false }, true), { target: 'user', value: undefined }));
  it('is the workspace, where that has a value', () => {
    assert.deepEqual(plan({ workspaceValue: true }, false), { target: 'workspace', value: false });
    assert.deepEqual(plan({ workspaceValue: false }, true), { target: 'workspace', value: undefined });
    assert.deepEqual(plan({ workspaceValue: false, globalValue: false }, true), { target: 'workspace', value: true });
    assert.deepEqual(plan({ workspaceValue: true, globalValue: false }, false), { target: 'workspace', value: undefined });
  });
  it('is the folder, where that has a value', () => {
    assert.deepEqual(plan({ workspaceFolderValue: true, workspaceValue: false }, false), { target: 'folder', value: undefined });
    assert.deepEqual(plan({ workspaceFolderValue: true, workspaceValue: true }, false), { target: 'folder', value: false });
  });
});
