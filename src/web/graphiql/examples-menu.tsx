import { pick, ToolbarMenu, UnStyledButton, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { EXAMPLES, type Example } from './examples';

/** Opens an example in a tab of its own, or goes to the tab in which it stands unchanged. */
export function ExamplesMenu() {
  const { addTab, changeTab } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(pick('tabs', 'queryEditor', 'variableEditor'));

  const open = ({ query, variables }: Example) => {
    const index = tabs.findIndex((tab) => tab.query === query);
    if (index >= 0) return changeTab(index);
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
  };

  const button = (
    <UnStyledButton type="button" className="samverkan-examples">
      Examples
    </UnStyledButton>
  );
  return (
    <ToolbarMenu button={button}>
      {EXAMPLES.map((example) => (
        <ToolbarMenu.Item key={example.title} onSelect={() => open(example)}>
          {example.title}
        </ToolbarMenu.Item>
      ))}
    </ToolbarMenu>
  );
}
