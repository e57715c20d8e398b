import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes'

/** Completes the links and full URLs of an answered Bundle with the base under which this server was called. */
export function withAbsoluteUrls(resource: Resource, base: string): Resource {
  const isStored = resource.meta?.versionId !== undefined
  if (resource.resourceType !== 'Bundle' || isStored) return resource
  const { link, entry, ...bundle } = resource
  return {
    ...bundle,
    ...(link && { link: link.map(it => ({ ...it, url: `${base}/${it.url}` })) }),
    ...(entry?.length && { entry: entry.map(it => complete(bundle.type, it, base)) }),
  }
}

function complete(type: Bundle['type'], entry: BundleEntry, base: string): BundleEntry {
  const { resource } = entry
  if (!resource) return entry
  if (type.endsWith('-response')) return { ...entry, resource: withAbsoluteUrls(resource, base) }
  return resource.id ? { fullUrl: `${base}/${resource.resourceType}/${resource.id}`, ...entry } : entry
}
