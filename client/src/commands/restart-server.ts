import * as vscode from 'vscode';
import type { Session } from './register';

/** Starts the server anew, also after it has failed to start. */
export async function restartServer({ client, articles, log }: Session): Promise<void> {
  articles.clear();
  try {
    if (client.isRunning()) await client.stop();
    await client.start();
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage('Newsmark did not start. The log says why.', 'Show Log').then((choice) => {
      if (choice) log.show();
    });
  }
}
