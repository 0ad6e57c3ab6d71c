import type { Dispatcher } from 'undici';

/** A handler that can be told of a failure before its request has got a controller. */
export type RequestHandler = Omit<Dispatcher.DispatchHandler, 'onResponseError'> & {
  onResponseError(controller: Dispatcher.DispatchController | undefined, error: Error): void;
};

/** All that the adapter asks of a dispatcher. */
export interface RequestDispatcher {
  dispatch(options: Dispatcher.DispatchOptions, handler: RequestHandler): boolean;
}
