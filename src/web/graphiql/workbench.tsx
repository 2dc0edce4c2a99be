import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useState } from 'react';
import { readAddress } from './address';
import { CsvButton } from './csv-button';
import { ExamplesMenu } from './examples-menu';
import { firstTabs } from './first-tabs';
import { SystemTheme } from './system-theme';
import { writeAddress } from './write-address';

const { pathname, origin } = window.location;
const fetcher = createGraphiQLFetcher({
  url: pathname,
  subscriptionUrl: `${origin.replace(/^http/, 'ws')}${pathname}`,
});
/** The key under which GraphiQL stores its tabs. */
const isFirstVisit = () => window.localStorage.getItem('graphiql:tabState') === null;
const plugins = [HISTORY_PLUGIN, explorerPlugin()];

/** The whole page: GraphiQL with its panels, whose query and variables stand in the address. */
export function Workbench() {
  const [start] = useState(() => firstTabs(readAddress(window.location.search), isFirstVisit()));
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultQuery=""
      defaultTabs={start.tabs}
      initialQuery={start.query}
      initialVariables={start.variables}
      onTabChange={({ tabs, activeTabIndex }) => writeAddress(tabs[activeTabIndex])}
    >
      <SystemTheme />
      <GraphiQL.Logo>
        <ExamplesMenu />
        <span className="samverkan-logo">Samverkan</span>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CsvButton />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  );
}
