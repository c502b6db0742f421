var t={"copy-search":"Copy the link to this search","copy-group":"Copy the link to this group",copied:"The link has been copied.","copy-yourself":"Copy the link here:"};export{t as default};
