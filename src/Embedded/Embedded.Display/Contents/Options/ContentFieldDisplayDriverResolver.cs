using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Finds the registered drivers of a field that take its display mode or editor.</summary>
public class ContentFieldDisplayDriverResolver : IContentFieldDisplayDriverResolver
{
    private readonly IServiceProvider _serviceProvider;
    private readonly ContentDisplayOptions _options;
    private readonly Dictionary<(string Field, string? DisplayMode), IList<IContentFieldDisplayDriver>> _displayDrivers = [];

    public ContentFieldDisplayDriverResolver(IServiceProvider serviceProvider, IOptions<ContentDisplayOptions> contentDisplayOptions)
    {
        ArgumentNullException.ThrowIfNull(contentDisplayOptions);
        _serviceProvider = serviceProvider;
        _options = contentDisplayOptions.Value;
    }

    public IList<IContentFieldDisplayDriver> GetDisplayModeDrivers(string fieldName, string? displayMode)
    {
        if (!_displayDrivers.TryGetValue((fieldName, displayMode), out var drivers))
        {
            drivers = Resolve(_options.ContentFieldOptions.GetValueOrDefault(fieldName)?.DisplayModeDrivers, option => option.DisplayMode(displayMode!));
            _displayDrivers.Add((fieldName, displayMode), drivers);
        }

        return drivers;
    }

    public IList<IContentFieldDisplayDriver> GetEditorDrivers(string fieldName, string? editor)
        => Resolve(_options.ContentFieldOptions.GetValueOrDefault(fieldName)?.EditorDrivers, option => option.Editor(editor!));

    private IContentFieldDisplayDriver[] Resolve(IReadOnlyList<ContentFieldDisplayDriverOption>? options, Func<ContentFieldDisplayDriverOption, bool> takes)
        => options is null ? [] : [.. options.Where(takes).Select(option => (IContentFieldDisplayDriver)_serviceProvider.GetRequiredService(option.DisplayDriverType))];
}
