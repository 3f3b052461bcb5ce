using System.Reflection;

namespace Portal.Architecture.Tests;

/// <summary>Where the sources lie that these tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    public static IEnumerable<string> SourceFiles(params string[] folders) => folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories))
        .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    public static IEnumerable<string> Projects(params string[] folders) => folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories))
        .Order(StringComparer.Ordinal);

    public static IReadOnlyList<Assembly> EmbeddedAssemblies { get; } = Directory
        .EnumerateFiles(AppContext.BaseDirectory, "Embedded*.dll")
        .Where(file => !Path.GetFileName(file).EndsWith(".Tests.dll", StringComparison.Ordinal))
        .Select(Assembly.LoadFrom)
        .ToList();
}
