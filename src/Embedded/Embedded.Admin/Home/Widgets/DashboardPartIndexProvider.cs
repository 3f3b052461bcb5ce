using OrchardCore.AdminDashboard.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace OrchardCore.AdminDashboard.Indexes;

internal sealed class DashboardPartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<DashboardPartIndex>()
            .When(item => item.Has<DashboardPart>())
            .Map(item => item.TryGet<DashboardPart>(out var part) && (item.Published || item.Latest) ? new DashboardPartIndex { Position = part.Position } : null!);
}
