var t={join:"Ask to join","next-intake":"Tell me when the next one opens",wish:"Wish for a group",fold:"Close the form"};export{t as default};
