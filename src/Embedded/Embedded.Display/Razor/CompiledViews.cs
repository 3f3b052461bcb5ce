using System.Reflection;
using Embedded.Display.Templates;
using Microsoft.AspNetCore.Razor.Hosting;

namespace Embedded.Display.Razor;

/// <summary>The Razor views that an assembly holds, each at its path in the project ("/Views/Home/Index.cshtml").</summary>
internal sealed class CompiledViews : ICompiledTemplates
{
    private static readonly RazorCompiledItemLoader s_loader = new();

    public static IReadOnlyList<RazorCompiledItem> Of(Assembly assembly) => s_loader.LoadItems(assembly);

    public IEnumerable<string> ListPaths(Assembly assembly) =>
        assembly.GetCustomAttributes<RazorCompiledItemAttribute>().Select(view => view.Identifier.TrimStart('/'));
}
