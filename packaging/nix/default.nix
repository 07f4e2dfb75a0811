# `nix-build packaging/nix` builds the program, `nix-env -f packaging/nix -i` installs it.
{
  pkgs ? import <nixpkgs> { },
}:

pkgs.callPackage ./package.nix {
  inherit (pkgs.xorg)
    libX11
    libXcursor
    libXi
    libxcb
    ;
}
