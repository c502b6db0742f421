var t={"group-gone":"This group is not here any more. See if one of those below suits you.","other-groups":"Show the list alone"};export{t as default};
