/** Says while the browser is offline that it is; the text stands in the page. */
export const tellOffline = (): void => {
  const banner = document.querySelector<HTMLElement>('.offline');
  if (!banner) return;
  const tell = (): void => {
    banner.textContent = navigator.onLine ? '' : (banner.dataset.text ?? '');
  };
  window.addEventListener('offline', tell);
  window.addEventListener('online', tell);
  tell();
};
