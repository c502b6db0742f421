var t={partial:"Alla dina ord finns inte i alla dessa. De som är närmast kommer först."};export{t as default};
