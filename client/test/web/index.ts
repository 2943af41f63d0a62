import 'mocha/mocha';

/** Called by VS Code in its extension host for the web, a worker; rejects where a test fails. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 60_000, reporter: Mocha.reporters.Spec });
  await import('../editor/suites');
  const failures = await new Promise<number>((resolve) => { mocha.run(resolve); });
  if (failures > 0) throw new Error(`${failures} failed`);
}
