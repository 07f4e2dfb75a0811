# Reminds people at desks to move before their upper back gets sore.
class Unhunch < Formula
  desc "@DESCRIPTION@"
  homepage "@HOMEPAGE@"
  url "@URL@"
  sha256 "@SHA256@"
  license any_of: ["MIT", "Apache-2.0"]

  depends_on "rust" => :build

  on_linux do
    depends_on "python@3.13" => :build
    depends_on "libx11"
    depends_on "libxcursor"
    depends_on "libxi"
    depends_on "libxkbcommon"
    depends_on "mesa"
    depends_on "wayland"
  end

  def install
    if OS.linux?
      system "packaging/linux/build", buildpath/"root"
      prefix.install Dir["root/*"]
    else
      system "cargo", "build", "--locked", "--profile", "dist", "--no-default-features", "--bin", "unhunch"
      system "cargo", "build", "--locked", "--profile", "dist-window", "--bin", "unhunch-window"
      bin.install "target/dist/unhunch", "target/dist-window/unhunch-window"
      generate_completions_from_executable(bin/"unhunch", "completions")
    end
  end

  service do
    run [opt_bin/"unhunch", "--background"]
    keep_alive successful_exit: false
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/unhunch --version")
    assert_match "wall-angels", shell_output("#{bin}/unhunch cards")
  end
end
