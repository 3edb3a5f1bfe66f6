// SPFx wants an index of the package; the components are the entries named in config/config.json.
export {};
