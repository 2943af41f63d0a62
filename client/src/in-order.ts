/** Runs tasks one after the other: each begins when those before it have ended, well or not. */
export type InOrder = <T>(task: () => Promise<T>) => Promise<T>;

export function createOrder(): InOrder {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.catch(() => undefined);
    return result;
  };
}
