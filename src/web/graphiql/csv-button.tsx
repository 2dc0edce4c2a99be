import { pick, ToolbarButton, useGraphiQL } from '@graphiql/react';
import { download } from './download';
import { toCsv } from './to-csv';

/** Excel takes a file for UTF-8 only if it starts with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Takes the answer away as a spreadsheet. An error thrown here is shown by GraphiQL on the button. */
export function CsvButton() {
  const { responseEditor, tabs, activeTabIndex } = useGraphiQL(pick('responseEditor', 'tabs', 'activeTabIndex'));

  const takeAway = () => {
    const csv = toCsv(readAnswer(responseEditor?.getValue()));
    if (csv === null) throw new Error('There is no answer to take away yet: run a query first');
    const name = tabs[activeTabIndex].operationName ?? 'answer';
    download(`${name}.csv`, 'text/csv;charset=utf-8', BYTE_ORDER_MARK + csv);
  };

  return (
    <ToolbarButton label="Take the answer away as CSV" onClick={takeAway}>
      <svg className="graphiql-toolbar-icon" viewBox="0 0 20 20" fill="none" stroke="currentColor" aria-hidden="true">
        <path strokeWidth="1.5" d="M10 2v9m-4-4 4 4 4-4" />
        <text x="10" y="19" fontSize="8" fontWeight="700" textAnchor="middle" fill="currentColor" stroke="none">
          CSV
        </text>
      </svg>
    </ToolbarButton>
  );
}

function readAnswer(text = ''): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
