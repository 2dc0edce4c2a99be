const OPENINGS = ["'", '"', "')", "'))", '`', "\\'", "%'", '%bf%27', "\u02bc'", '1'];
const REST = [
  ' or 1=1 --',
  ' or 1=1 #',
  '; drop table actors; --',
  ' union select 1, 2, 3 --',
  '/**/and/**/sleep(5)=0 --',
];

/** Fifty texts that are statements of SQL where they are taken for such. */
export const INJECTIONS = OPENINGS.flatMap((opening) => REST.map((rest) => `${opening}${rest}`));
