var t={chosen:"Your choices",remove:"Remove choice:","share-search":"Link to this search"};export{t as default};
