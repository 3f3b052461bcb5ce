using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Combines placements: the first decides, the second fills in.</summary>
public static class PlacementInfoExtensions
{
    public static PlacementInfo? Combine(this PlacementInfo? first, PlacementInfo? second)
    {
        if (first is null || second is null)
        {
            return first ?? second;
        }

        return new PlacementInfo
        {
            Location = first.Location ?? second.Location,
            Source = first.Source ?? second.Source,
            ShapeType = first.ShapeType ?? second.ShapeType,
            DefaultPosition = first.DefaultPosition ?? second.DefaultPosition,
            Alternates = second.Alternates.Combine(first.Alternates),
            Wrappers = second.Wrappers.Combine(first.Wrappers),
        };
    }

    public static AlternatesCollection? Combine(this AlternatesCollection? first, AlternatesCollection? second)
    {
        if (first is null || second is null)
        {
            return first ?? second;
        }

        var both = new AlternatesCollection();
        both.AddRange(first);
        both.AddRange(second);

        return both;
    }
}
