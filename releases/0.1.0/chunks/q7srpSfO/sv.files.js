var t={"files-of":"De här uppgifterna är från {{day}}. Kontrollera tid och plats med gruppen innan du går."};export{t as default};
