namespace YesSql.Indexes;

/// <summary>Collects the descriptors that providers declare.</summary>
public interface IDescriptor
{
    IEnumerable<IndexDescriptor> Describe(params Type[] types);
}
