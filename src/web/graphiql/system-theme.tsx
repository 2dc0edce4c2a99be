import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';

/** GraphiQL's frame follows the system from light to dark at once, its editors only when they are told to look again. */
export function SystemTheme() {
  const { setTheme } = useGraphiQLActions();
  const chosen = useGraphiQL(({ theme }) => theme);

  useEffect(() => {
    if (chosen) return;
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setTheme(null);
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, [chosen, setTheme]);

  return null;
}
