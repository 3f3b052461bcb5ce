using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Theming;

namespace Embedded.Display.Templates;

/// <summary>The shape table of the request's theme, looked up once a request.</summary>
internal sealed class CurrentShapeTable(IShapeTableManager tables, IThemeManager themes)
{
    private ShapeTable? _table;

    public ValueTask<ShapeTable> GetAsync() => _table is { } table ? new ValueTask<ShapeTable>(table) : LoadAsync();

    private async ValueTask<ShapeTable> LoadAsync() => _table = await tables.GetShapeTableAsync((await themes.GetThemeAsync())?.Id);
}
