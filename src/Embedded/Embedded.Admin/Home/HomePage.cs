using OrchardCore.DisplayManagement;

namespace Embedded.Admin.Home;

/// <summary>The admin's first page.</summary>
/// <param name="Sections">The lists of the runtime's own features.</param>
/// <param name="Widgets">What modules show.</param>
/// <param name="Beginnings">What the reader may begin anew.</param>
public sealed record HomePage(IReadOnlyList<DashboardSection> Sections, IReadOnlyList<IShape> Widgets, IReadOnlyList<DashboardBeginning> Beginnings);
