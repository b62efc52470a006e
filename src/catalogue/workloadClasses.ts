import { general } from './cite';
import type { Fact } from './fact';
import { joined } from './named';

/** A starting value, and the range in which it usually is. */
export interface Usual {
  readonly usual: number;
  readonly low: number;
  readonly high: number;
}

/**
 * What applications of a kind usually ask of storage in the busy hour: something to begin with until it is measured. Every figure is general
 * knowledge. Null: kinds of it differ too much.
 */
export interface WorkloadClass {
  readonly key: string;
  readonly name: string;
  /** What its operations are counted by; null: nothing that a plan states. */
  readonly per: 'VM' | 'TB' | null;
  readonly figures: {
    /** Operations a second of one VM or TB. */
    readonly iops: Fact<Usual | null>;
    /** Share of them that reads are. */
    readonly readShare: Fact<Usual | null>;
    readonly readKB: Fact<Usual | null>;
    readonly writeKB: Fact<Usual | null>;
    /** Peak ÷ mean. */
    readonly peakFactor: Fact<Usual | null>;
    /** Most milliseconds that a write may gain. */
    readonly writeBudgetMs: Fact<Usual | null>;
  };
}

const about = (low: number, high = low, usual = (low + high) / 2): Usual => ({ usual, low, high });

interface Row extends Pick<WorkloadClass, 'key' | 'name'> {
  readonly per?: 'VM' | 'TB';
  readonly iops?: Usual;
  readonly reads?: Usual;
  readonly readKB?: Usual;
  readonly writeKB?: Usual;
  readonly peak?: Usual;
  readonly budgetMs?: Usual;
  readonly note?: string;
}
const row = ({ key, name, per, iops, reads, readKB, writeKB, peak, budgetMs, note }: Row): WorkloadClass => ({
  key,
  name,
  per: per ?? null,
  figures: {
    iops: general(iops ?? null, note),
    readShare: general(reads ?? null),
    readKB: general(readKB ?? null),
    writeKB: general(writeKB ?? null),
    peakFactor: general(peak ?? null),
    writeBudgetMs: general(budgetMs ?? null),
  },
});

export const workloadClasses: readonly WorkloadClass[] = [
  row({
    key: 'general-vms',
    name: 'VMs of all kinds',
    per: 'VM',
    iops: about(25, 60, 40),
    reads: about(0.6, 0.7),
    readKB: about(20, 40),
    writeKB: about(12, 24),
    peak: about(2, 3),
    budgetMs: about(2, 3),
  }),
  row({
    key: 'oltp',
    name: 'Transactions of a database (Oracle, SQL Server)',
    per: 'TB',
    iops: about(300, 1500),
    reads: about(0.65, 0.8),
    readKB: about(8),
    writeKB: about(8, 16),
    peak: about(2, 4),
    budgetMs: about(1, 2),
    note: 'users feel how long the log takes, whose writes have 4 to 64 KB',
  }),
  row({
    key: 'sap-hana',
    name: 'SAP HANA',
    reads: about(0.2, 0.4),
    readKB: about(64),
    writeKB: about(4, 512, 64),
    peak: about(3, 5),
    budgetMs: about(1),
    note: 'bursts of the log, and a savepoint every five minutes; the log may take 1 ms in all, the local write included: measure it',
  }),
  row({
    key: 'iris',
    name: 'Hospital system on IRIS or Caché',
    reads: about(0.7, 0.8),
    readKB: about(8),
    writeKB: about(8, 16),
    peak: about(5, 10),
    budgetMs: about(1),
    note: 'a burst of writes about every 80 seconds, which decides the size: measure it',
  }),
  row({
    key: 'pacs',
    name: 'Image archive (PACS)',
    reads: about(0.8, 0.9),
    readKB: about(64, 256),
    writeKB: about(64, 256),
    peak: about(3),
    budgetMs: about(5),
    note: 'takes in 5 to 50 MB/s; mostly NFS or SMB, and often needs no synchronous copy: ask',
  }),
  row({
    key: 'vdi',
    name: 'Virtual desktops at work',
    per: 'VM',
    iops: about(8, 15),
    reads: about(0.2, 0.4),
    readKB: about(8, 16),
    writeKB: about(8, 12),
    peak: about(1.5, 2),
    budgetMs: about(3),
    note: 'desktops of power users 20 to 40',
  }),
  row({
    key: 'vdi-login',
    name: 'Virtual desktops while people log in',
    per: 'VM',
    iops: about(50, 100),
    reads: about(0.8, 0.9),
    readKB: about(16, 32),
    writeKB: about(8),
    peak: about(1),
    note: 'the peak itself',
  }),
  row({
    key: 'exchange',
    name: 'Exchange 2016 and 2019',
    reads: about(0.55, 0.65),
    readKB: about(32),
    writeKB: about(32),
    peak: about(2),
    budgetMs: about(5),
    note: '0.05 to 0.15 a mailbox; mostly kept twice by a DAG in place of the storage: ask',
  }),
  row({
    key: 'file-shares',
    name: 'File shares',
    reads: about(0.65, 0.75),
    readKB: about(16, 64),
    writeKB: about(16, 64),
    peak: about(3),
    budgetMs: about(5),
    note: '0.2 to 1 a user; SMB or NFS: ask',
  }),
  row({
    key: 'web',
    name: 'Web and application servers',
    per: 'VM',
    iops: about(5, 20),
    reads: about(0.5),
    readKB: about(8, 16),
    writeKB: about(8, 16),
    peak: about(2),
    budgetMs: about(5),
  }),
  row({
    key: 'analytics',
    name: 'Analytics, data warehouse',
    reads: about(0.9, 0.95),
    readKB: about(64, 512),
    writeKB: about(64, 256),
    peak: about(2),
    note: 'reads 200 to 500 MB/s; the hours in which it is loaded are its peak',
  }),
  row({
    key: 'kubernetes',
    name: 'Kubernetes with etcd',
    reads: about(0.1),
    readKB: about(4),
    writeKB: about(2, 8),
    peak: about(2),
    note: '50 to 500 synchronous writes a second; 99 of 100 may take 10 ms in all, the local write included',
  }),
];

/** A class by its key or name, without regard to case, spaces and hyphens. */
export const findWorkloadClass = (name: string): WorkloadClass | undefined =>
  workloadClasses.find(({ key, name: called }) => [key, called].some((each) => joined(each) === joined(name)));
