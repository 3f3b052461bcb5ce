using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Finds the registered drivers of a part that take its display mode or editor.</summary>
public class ContentPartDisplayDriverResolver : IContentPartDisplayDriverResolver
{
    private readonly IServiceProvider _serviceProvider;
    private readonly ContentDisplayOptions _options;
    private readonly Dictionary<(string Part, string? DisplayMode), IList<IContentPartDisplayDriver>> _displayDrivers = [];

    public ContentPartDisplayDriverResolver(IServiceProvider serviceProvider, IOptions<ContentDisplayOptions> contentDisplayOptions)
    {
        ArgumentNullException.ThrowIfNull(contentDisplayOptions);
        _serviceProvider = serviceProvider;
        _options = contentDisplayOptions.Value;
    }

    public IList<IContentPartDisplayDriver> GetDisplayModeDrivers(string partName, string? displayMode)
    {
        if (!_displayDrivers.TryGetValue((partName, displayMode), out var drivers))
        {
            drivers = Resolve(_options.ContentPartOptions.GetValueOrDefault(partName)?.DisplayDrivers, option => option.DisplayMode(displayMode!));
            _displayDrivers.Add((partName, displayMode), drivers);
        }

        return drivers;
    }

    public IList<IContentPartDisplayDriver> GetEditorDrivers(string partName, string? editor)
        => Resolve(_options.ContentPartOptions.GetValueOrDefault(partName)?.EditorDrivers, option => option.Editor(editor!));

    private IContentPartDisplayDriver[] Resolve(IReadOnlyList<ContentPartDisplayDriverOption>? options, Func<ContentPartDisplayDriverOption, bool> takes)
        => options is null ? [] : [.. options.Where(takes).Select(option => (IContentPartDisplayDriver)_serviceProvider.GetRequiredService(option.DisplayDriverType))];
}
