using Microsoft.Extensions.FileProviders;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>What modules add to the shared Liquid parser: tags, and places of template files.</summary>
public class LiquidViewOptions
{
    public List<IFileProvider> FileProviders { get; } = [];

    public List<Action<LiquidViewParser>> LiquidViewParserConfiguration { get; } = [];
}
