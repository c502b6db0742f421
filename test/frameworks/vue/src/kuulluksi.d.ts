import '@kuulluksi/elements/vue';
