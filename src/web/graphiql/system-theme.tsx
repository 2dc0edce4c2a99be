import { useGraphiQL, useGraphiQLActions, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

/**
 * GraphiQL's frame follows the system from light to dark at once, its editors only when they are told to look: after the
 * system has changed, and when the editor has arrived, which may be later than the first look.
 */
export function SystemTheme() {
  const { setTheme } = useGraphiQLActions();
  const chosen = useGraphiQL(({ theme }) => theme);
  const editor = useMonaco(({ monaco }) => monaco);

  useEffect(() => {
    if (chosen) return;
    const follow = () => setTheme(null);
    if (editor) follow();
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, [chosen, editor, setTheme]);

  return null;
}
