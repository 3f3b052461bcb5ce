using System.Reflection;
using Embedded.Modules;
using Microsoft.Extensions.FileProviders;

namespace Embedded.Display.Templates;

/// <summary>The views of one module, theme or assembly of the runtime.</summary>
internal sealed record TemplateSource(string Id, Assembly Assembly, Func<IEnumerable<string>> ListViews, Func<string, IFileInfo> GetFile)
{
    public const string ViewsFolder = "Views";

    /// <summary>Whether files may change while the site runs.</summary>
    public bool Changes { get; init; }

    public string? BaseTheme { get; init; }

    public static TemplateSource Of(ModuleAssembly module)
        => new(module.Id, module.Assembly, () => module.ListFiles(ViewsFolder), module.GetFile) { Changes = module.HasSource };

    public static TemplateSource Of(Assembly assembly)
    {
        var id = assembly.GetName().Name!;
        var files = assembly.GetManifestResourceNames().Where(name => name.StartsWith(id + "/", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var views = files.Where(name => name.StartsWith($"{id}/{ViewsFolder}/", StringComparison.Ordinal)).Select(name => name[(id.Length + 1)..]).Order(StringComparer.Ordinal).ToArray();

        return new(id, assembly, () => views, path => files.Contains($"{id}/{path}") ? new EmbeddedTemplateFile(assembly, $"{id}/{path}") : new NotFoundFileInfo(path));
    }
}
