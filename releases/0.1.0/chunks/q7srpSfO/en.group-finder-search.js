var t={partial:"Not all of these have all your words. The nearest come first."};export{t as default};
