using Fluid;

namespace Embedded.Display.Liquid;

/// <summary>A parsed template, where it comes from, and the context of its texts in PO files.</summary>
internal sealed record LiquidTemplate(IFluidTemplate Parsed, string Path, string TextContext);
