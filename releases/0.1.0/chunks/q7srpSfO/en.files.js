var t={"files-of":"This was put together on {{day}}. Ask the group about time and place before you go."};export{t as default};
