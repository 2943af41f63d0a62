import type { Session } from './register';

/** Starts the server anew, also after it has failed to start. Where it fails again, the status item says so. */
export async function restartServer({ client, articles, log }: Session): Promise<void> {
  articles.clear();
  try {
    if (client.isRunning()) await client.stop();
    await client.start();
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
  }
}
