// Keeps tests/Portal.Architecture.Tests/Api/orchard-api.txt: the lines of Orchard Core's full API list that concern a
// type which the embedded assemblies declare.
// usage: dotnet build src/Portal.Web && dotnet run --project build/FilterOrchardApi -- <full list>
using System.Reflection;
using System.Runtime.Loader;
using Portal.Build;

if (args.Length != 1 || !File.Exists(args[0]))
{
    Console.Error.WriteLine("Name the full API list: dotnet run --project build/FilterOrchardApi -- <file>");
    return 2;
}

var root = Directory.GetCurrentDirectory();
var bin = Path.Combine(root, "src", "Portal.Web", "bin", "Debug", "net10.0");
AssemblyLoadContext.Default.Resolving += (context, name) =>
    Path.Combine(bin, name.Name + ".dll") is var file && File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;
var declared = Directory.EnumerateFiles(bin, "Embedded*.dll")
    .SelectMany(file => Assembly.LoadFrom(file).GetExportedTypes())
    .Where(type => type.Namespace?.StartsWith("Embedded", StringComparison.Ordinal) != true)
    .Select(ApiSurface.NameOf).ToHashSet();

var kept = File.ReadLines(args[0])
    .Where(line => declared.Contains(line.Split(" | ")[0]) || declared.Contains(line.Split(" . ")[0]))
    .ToList();
File.WriteAllLines(Path.Combine(root, "tests", "Portal.Architecture.Tests", "Api", "orchard-api.txt"), kept);
Console.WriteLine($"{kept.Count} lines for {declared.Count} types");
return 0;
