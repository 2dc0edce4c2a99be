/** Whether the browser can draw the picture. */
export const hasWebgl = (): boolean => {
  const canvas = document.createElement('canvas');
  return (canvas.getContext('webgl2') ?? canvas.getContext('webgl')) !== null;
};
