import type { BootData } from './bootData';

interface ModuleLoader {
  _isTelemetryDisabled: boolean;
  start(data: unknown, onFailure: (error: unknown) => void): Promise<unknown>;
}

interface HostWindow {
  entBoot: BootData;
  spModuleLoader: ModuleLoader;
  FabricConfig: { fontBaseUrl: string; iconBaseUrl: string };
}

/** Reads the page's data block and starts Microsoft's loader on it. */
function boot(host: HostWindow): void {
  const data = JSON.parse(document.getElementById('boot')?.textContent ?? '') as BootData;
  host.entBoot = data;
  // Fluent would otherwise ask a public network for its fonts: the system's own serve.
  host.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '' };
  host.spModuleLoader._isTelemetryDisabled = true;
  const failed = (error: unknown): void => {
    console.error('The SharePoint Framework could not start.', error);
    const place = document.getElementById('canvas');
    if (place) place.textContent = data.failure;
  };
  host.spModuleLoader.start(data.preloadedData, failed).catch(failed);
}

boot(window as unknown as HostWindow);
