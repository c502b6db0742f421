var t={"files-of":"Nämä tiedot ovat päivältä {{day}}. Kysy ryhmältä aika ja paikka ennen kuin lähdet."};export{t as default};
