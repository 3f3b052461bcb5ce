namespace OrchardCore.DisplayManagement;

/// <summary>Something that has a place among its siblings.</summary>
public interface IPositioned
{
    string? Position { get; set; }
}
