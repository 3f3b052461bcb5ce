using Microsoft.AspNetCore.Razor.Hosting;

namespace Embedded.Display.Razor;

/// <summary>A view that no compiler made: a class of the runtime at a path.</summary>
internal sealed class RuntimeView(Type type, string path) : RazorCompiledItem
{
    public override string Identifier => path;

    public override string Kind => "mvc.1.0.view";

    public override IReadOnlyList<object> Metadata => [];

    public override Type Type => type;
}
