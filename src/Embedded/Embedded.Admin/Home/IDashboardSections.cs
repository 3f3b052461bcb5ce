namespace Embedded.Admin.Home;

/// <summary>What a feature has to tell its reader on the admin's first page.</summary>
internal interface IDashboardSections
{
    Task<IReadOnlyList<DashboardSection>> BuildAsync();

    /// <summary>What its reader may begin anew, the likeliest first.</summary>
    Task<IReadOnlyList<DashboardBeginning>> BeginAsync() => Task.FromResult<IReadOnlyList<DashboardBeginning>>([]);
}
