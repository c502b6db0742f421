import '@kuulluksi/elements/svelte';
