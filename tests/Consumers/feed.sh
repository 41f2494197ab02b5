# Sourced from the root of the repository: where the packages are, and how a program takes them from there and from nowhere else.
feed=artifacts/packages
work=artifacts/consumers
version=$(basename "$feed"/Tilflytting.Core.Pages.*.nupkg .nupkg)
version=${version#Tilflytting.Core.Pages.}

# Packages of others are taken from where they are. Ours come from the feed alone: a folder that has one of them is not looked at.
shared=$(dotnet nuget locals global-packages --list | sed 's/^global-packages: //')
if [ ! -d "$shared/tilflytting.core/$version" ]; then
    export NUGET_FALLBACK_PACKAGES=$shared
fi
rm -rf "$work"/packages/tilflytting.*
export NUGET_PACKAGES=$PWD/$work/packages
export TilflyttingVersion=$version

project() { printf 'tests/Consumers/%s/%s.csproj' "$1" "$1"; }
