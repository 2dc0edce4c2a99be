/** The parameters of a form that are filled in: a distance says nothing without an actor. */
export const formParams = (form: HTMLFormElement): URLSearchParams => {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value.trim() !== '') params.append(name, value.trim());
  if (!params.has('around')) params.delete('depth');
  if (params.get('size') === 'DEGREE') params.delete('size');
  return params;
};
