// What a component test waits for may take its time on a slow or busy machine; one that never comes still fails.
if (typeof document !== 'undefined') require('@testing-library/react').configure({ asyncUtilTimeout: 15000 });
