var t={join:"Haluan mukaan","next-intake":"Kerro minulle, kun seuraava ryhmä alkaa",wish:"Toivo ryhmää",fold:"Sulje lomake"};export{t as default};
