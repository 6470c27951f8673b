/** The page the worker serves for any address when the network is gone: the application without content. */
export const ssr = false;
