# The recipe for nixpkgs; the sources are the folder that it lies in.
{
  lib,
  rustPlatform,
  python3,
  libGL,
  libX11,
  libXcursor,
  libXi,
  libxcb,
  libxkbcommon,
  fontconfig,
  wayland,
}:

let
  manifest = (lib.importTOML ../../Cargo.toml).package;
  # Opened at run time, whichever display there is.
  opened = [
    libGL
    libX11
    libXcursor
    libXi
    libxcb
    libxkbcommon
    fontconfig
    wayland
  ];
in
rustPlatform.buildRustPackage {
  pname = manifest.name;
  inherit (manifest) version;

  src = lib.cleanSource ../..;
  cargoLock.lockFile = ../../Cargo.lock;

  nativeBuildInputs = [ python3 ];

  postPatch = ''
    patchShebangs packaging
  '';

  # Two programs, each with a profile and features of its own.
  buildPhase = ''
    runHook preBuild
    packaging/linux/build "$PWD/root"
    runHook postBuild
  '';

  installPhase = ''
    runHook preInstall
    mkdir -p $out
    cp -r root/. $out
    substituteInPlace $out/lib/systemd/user/unhunch.service --replace-fail /usr/bin/unhunch $out/bin/unhunch
    runHook postInstall
  '';

  postFixup = ''
    patchelf --add-rpath ${lib.makeLibraryPath opened} $out/bin/unhunch-window
  '';

  # They want a session of their own, with displays and buses.
  doCheck = false;

  meta = {
    inherit (manifest) description;
    license = with lib.licenses; [
      mit
      asl20
    ];
    mainProgram = "unhunch";
    platforms = lib.platforms.linux;
  };
}
