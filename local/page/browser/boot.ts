import type { BootData } from './bootData';
import { offerEditing } from './editor';
import { navigateInPlace } from './navigation';
import { PageView } from './pageView';

interface ModuleLoader {
  _isTelemetryDisabled: boolean;
  start(data: unknown, onFailure: (error: unknown) => void): Promise<unknown>;
}

interface HostWindowBeforeStart {
  entBoot: BootData;
  spModuleLoader: ModuleLoader;
  FabricConfig: { fontBaseUrl: string; iconBaseUrl: string };
}

/** Reads the page's data block, draws the page's places and starts Microsoft's loader on it. */
function boot(window: HostWindowBeforeStart): void {
  const data = JSON.parse(document.getElementById('boot')?.textContent ?? '') as BootData;
  window.entBoot = data;
  // Fluent would otherwise ask a public network for its fonts: the system's own serve.
  window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '' };
  window.spModuleLoader._isTelemetryDisabled = true;
  const failed = (error: unknown): void => {
    console.error('The SharePoint Framework could not start.', error);
    const place = document.getElementById('canvas');
    if (place) place.textContent = data.failure;
  };
  const view = new PageView(data);
  view.draw().catch(failed);
  offerEditing(view);
  if (data.layout === 'page') navigateInPlace(view);
  window.spModuleLoader.start(data.preloadedData, failed).catch(failed);
}

boot(window as unknown as HostWindowBeforeStart);
