using OrchardCore.DisplayManagement;

namespace Embedded.Admin.Home;

/// <summary>What modules show on the admin's first page.</summary>
internal interface IDashboardWidgets
{
    Task<IReadOnlyList<IShape>> BuildAsync();
}
