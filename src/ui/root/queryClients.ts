import { QueryClient } from '@tanstack/react-query';

const clients = new Map<string, QueryClient>();

/**
 * The cache shared by the web parts of one page that speak to the same school for the same person.
 * One origin serves the whole tenant and tablets are shared, hence the key of school and login.
 */
export function queryClientFor(schoolUrl: string, login: string): QueryClient {
  const key = `${schoolUrl}|${login}`;
  const known = clients.get(key);
  if (known) return known;
  const client = new QueryClient({
    defaultOptions: {
      // src/lists repeats what is safe to repeat, and says when the device is offline.
      queries: { retry: false, networkMode: 'always', staleTime: 60_000, refetchOnWindowFocus: true },
      mutations: { retry: false, networkMode: 'always' }
    }
  });
  clients.set(key, client);
  return client;
}
