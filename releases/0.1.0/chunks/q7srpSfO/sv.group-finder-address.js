var t={"group-gone":"Den här gruppen finns inte längre. Titta om någon annan här nedanför passar dig.","other-groups":"Visa bara listan"};export{t as default};
